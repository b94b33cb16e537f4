import type { JSX } from "preact";
import { usualColumns } from "../../../bulletin/usualColumns";
import type { SettingsPartProps } from "../ChannelSettings";
import { at, wholeScheme } from "../fields/spot";
import { useSchemeTexts } from "../useSchemeTexts";
import { OwnColumns } from "./OwnColumns";

/** 附件的列: what the appendices show, in which order. */
export function ColumnSettings({ form }: SettingsPartProps): JSX.Element {
  const { table } = useSchemeTexts();
  const { shown: scheme } = form;
  const [group] = [...scheme.groups].sort((a, b) => b.channels.length - a.channels.length);
  return (
    <OwnColumns
      spot={at(wholeScheme(form), "columns")}
      label={table.ownColumns}
      hint={table.ownColumnsHint}
      scheme={scheme}
      usual={group ? usualColumns(group, scheme) : []}
    />
  );
}
