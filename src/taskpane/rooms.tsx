import type { FindingItemProps } from "./findings/FindingItem";
import type { FindingsProps } from "./findings/Findings";
import type { HelpProps } from "./help/Help";
import { lazy } from "./controls/lazy";
import type { FirstSchemeProps } from "./scheme/first/FirstScheme";
import type { OtherSchemesProps } from "./scheme/first/OtherSchemes";
import type { KeptSettingsProps } from "./scheme/KeptSettings";
import type { OfficeSettingsPartProps } from "./scheme/OfficeSettingsPart";
import type { SettingsProps } from "./scheme/Settings";
import type { SourceSheetProps } from "./source/SourceSheet";

// the rooms of the pane that are not there at start, each with its words

export const Findings = lazy(async (texts) => {
  const [{ Findings }, words] = await Promise.all([import("./findings/Findings"), texts.findings()]);
  return (props: Omit<FindingsProps, "words">) => <Findings words={words} {...props} />;
});
export const NoticePanel = lazy(async () => (await import("./notice/NoticePanel")).NoticePanel);
export const Help = lazy(async (texts) => {
  const [{ Help }, words] = await Promise.all([import("./help/Help"), texts.help()]);
  return (props: Omit<HelpProps, "words">) => <Help words={words} {...props} />;
});
/** The script of the preview. */
export const previewRoom = async (): Promise<typeof import("./preview/Preview")> => import("./preview/Preview");
export const Preview = lazy(async () => (await previewRoom()).Preview);
/** What the pane asks of the sheet beside it; the cards of findings are its own. */
type SourceSheetRequests = Omit<SourceSheetProps, "words" | "card"> & Pick<FindingItemProps, "onEnter" | "onWithdraw">;
export const SourceSheet = lazy(async (texts) => {
  const [{ SourceSheet }, { FindingItem }, sheet, findings] = await Promise.all([
    import("./source/SourceSheet"),
    import("./findings/FindingItem"),
    texts.sourceSheet(),
    texts.findings(),
  ]);
  return ({ onEnter, onWithdraw, ...props }: SourceSheetRequests) => (
    <SourceSheet
      words={sheet}
      card={(finding, onAnswer) => <FindingItem words={findings} {...{ finding, onAnswer, onWithdraw, onEnter }} />}
      {...props}
    />
  );
}, true);
export const CheckExcel = lazy(async () => (await import("./check/CheckExcel")).CheckExcel, true);
export const FirstScheme = lazy(async (texts) => {
  const [{ FirstScheme }, first, learn, office] = await Promise.all([
    import("./scheme/first/FirstScheme"),
    texts.firstScheme(),
    texts.learn(),
    texts.office(),
  ]);
  return (props: Omit<FirstSchemeProps, "words">) => <FirstScheme words={{ first, learn, office }} {...props} />;
}, true);
export const OtherSchemes = lazy(async (texts) => {
  const [{ OtherSchemes }, first, learn] = await Promise.all([
    import("./scheme/first/OtherSchemes"),
    texts.firstScheme(),
    texts.learn(),
  ]);
  return (props: Omit<OtherSchemesProps, "words">) => <OtherSchemes words={{ first, learn }} {...props} />;
}, true);
export const KeptSettings = lazy(async (texts) => {
  const [{ KeptSettings }, words] = await Promise.all([import("./scheme/KeptSettings"), texts.office()]);
  return (props: Omit<KeptSettingsProps, "words">) => <KeptSettings words={words} {...props} />;
}, true);
export const OfficeSettingsPart = lazy(async (texts) => {
  const [{ OfficeSettingsPart }, words] = await Promise.all([import("./scheme/OfficeSettingsPart"), texts.office()]);
  return (props: Omit<OfficeSettingsPartProps, "words">) => <OfficeSettingsPart words={words} {...props} />;
}, true);
/** The script of the settings. */
export const settingsRoom = async (): Promise<typeof import("./scheme/Settings")> => import("./scheme/Settings");
export const Settings = lazy(async (texts) => {
  const [{ Settings }, words] = await Promise.all([settingsRoom(), texts.schemeForm()]);
  return (props: Omit<SettingsProps, "words">) => <Settings words={words} {...props} />;
});
