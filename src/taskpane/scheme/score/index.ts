export { LogSettings } from "./LogSettings";
export { PartSettings } from "./PartSettings";
export { SubmittedSettings } from "./SubmittedSettings";
export { TogetherSettings } from "./TogetherSettings";
export { TotalSettings } from "./TotalSettings";
