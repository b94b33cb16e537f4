export { AppendixSettings } from "./AppendixSettings";
export { ColumnSettings } from "./ColumnSettings";
export { LookSettings } from "./LookSettings";
