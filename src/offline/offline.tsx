import "../runtime/olderBrowsers";
import { render } from "preact";
import { TextsProvider } from "../taskpane/controls/useTexts";
import { followTheme } from "../taskpane/controls/theme";
import { languageOf } from "../texts/language";
import { LANGUAGES } from "../texts/languages";
import { OfflinePage } from "./OfflinePage";
import "./offline.css";

void start();

async function start(): Promise<void> {
  const { page: load, fileErrors } = LANGUAGES[languageOf(navigator.language)];
  const [words, files] = await Promise.all([load(), fileErrors()]);
  const texts = { ...words, errors: { ...words.errors, files } };
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
