import "../runtime/olderBrowsers";
import { render } from "preact";
import { TextsProvider } from "../taskpane/controls/useTexts";
import { followTheme } from "../taskpane/controls/theme";
import { languageOf } from "../texts/language";
import { LANGUAGES } from "../texts/languages";
import { answerForeignRequests } from "./foreignReading";
import { OfflinePage } from "./OfflinePage";
import "./offline.css";

// the page has one script for itself and its workers
if (typeof document === "undefined") answerForeignRequests();
else void start();

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
