import "../runtime/olderBrowsers";
import { render } from "preact";
import { TextsProvider } from "../taskpane/controls/useTexts";
import { followTheme } from "../taskpane/theme";
import { languageOf } from "../texts/language";
import { loadTexts } from "../texts/loadTexts";
import { OfflinePage } from "./OfflinePage";
import "./offline.css";

void start();

async function start(): Promise<void> {
  const texts = await loadTexts(languageOf(navigator.language));
  document.documentElement.lang = texts.tag;
  document.title = texts.offline.title;
  followTheme(() => undefined);
  const page = document.getElementById("page")!;
  page.replaceChildren();
  render(
    <TextsProvider value={texts}>
      <OfflinePage />
    </TextsProvider>,
    page,
  );
}
