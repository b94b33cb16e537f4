import "../runtime/olderBrowsers";
import { render } from "preact";
import { followTheme } from "../taskpane/theme";
import { languageOf } from "../texts/language";
import { OFFLINE } from "../texts/offline";
import { OfflinePage } from "./OfflinePage";
import "./offline.css";

const language = languageOf(navigator.language);
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
document.title = OFFLINE[language].title;
followTheme(() => undefined);
const page = document.getElementById("page")!;
page.replaceChildren();
render(<OfflinePage language={language} />, page);
