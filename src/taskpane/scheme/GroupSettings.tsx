import type { JSX } from "preact";
import type { Group, Scheme } from "../../bulletin/scheme";
import { usualColumns } from "../../bulletin/usualColumns";
import { Part } from "../controls/Part";
import type { SettingsPartProps } from "./ChannelSettings";
import { NamesField, NumberField, WordsField } from "./fields/fields";
import { at, items, wholeScheme } from "./fields/spot";
import { addGroup, editGroup, removeGroup, withLabel } from "./schemeEdits";
import { splitWords } from "./schemeForm";
import { settingsProblem } from "./schemeEditing";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import { OwnColumns } from "./table/OwnColumns";
import { useSchemeTexts } from "./useSchemeTexts";

/** 分组与附件: their names and titles, the channels that they show, and how the names of their members end. */
export function GroupSettings({ form }: SettingsPartProps): JSX.Element {
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  return (
    <>
      {shown.groups.map((group, i) => (
        <div key={i} class="card" role="group" aria-label={group.name}>
          <GroupFields form={form} group={group} i={i} />
          {shown.groups.length > 1 && (
            <button type="button" class="link" onClick={() => edit((scheme) => removeGroup(scheme, i))}>
              {texts.remove(group.name)}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="small"
        onClick={() => edit((scheme) => addGroup(scheme, texts.newGroup, texts.newTitle))}
      >
        {texts.addGroup}
      </button>
      <p class="hint">{texts.endingsHint}</p>
    </>
  );
}

interface GroupFieldsProps extends SettingsPartProps {
  readonly group: Group;
  readonly i: number;
}

function GroupFields({ form, group, i }: GroupFieldsProps): JSX.Element {
  const words = useTexts();
  const texts = useSchemeTexts();
  const { shown, edit } = form;
  const problem = (field: string, label: string): string | undefined =>
    settingsProblem(form, `groups[${i}].${field}`, label, words);
  const change = (part: Partial<Group>): void => edit((scheme) => editGroup(scheme, i, part));
  const spot = items(at(wholeScheme(form), "groups"))[i]!;
  return (
    <>
      <TextField
        label={texts.groupName}
        field={`groups[${i}].name`}
        value={group.name}
        problem={problem("name", texts.groupName)}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={texts.appendixTitle}
        field={`groups[${i}].title`}
        value={group.title}
        problem={problem("title", texts.appendixTitle)}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={texts.endings}
        field={`groups[${i}].unitEndings`}
        value={(group.unitEndings ?? []).join("、")}
        problem={problem("unitEndings", texts.endings)}
        onChange={(value) => change({ unitEndings: splitWords(value) })}
      />
      <TextField
        label={texts.note}
        field={`groups[${i}].note`}
        value={group.note ?? ""}
        problem={problem("note", texts.note)}
        onChange={(note) => edit((scheme) => withNote(scheme, i, note))}
      />
      {shown.headings.count.includes("{channel}") &&
        !shown.columns &&
        !group.columns &&
        group.channels.map((channel) => (
          <TextField
            key={channel}
            label={texts.channelLabel(channel)}
            field={`groups[${i}].channelLabels`}
            value={group.channelLabels?.[channel] ?? channel}
            problem={problem(`channelLabels.${channel}`, texts.channelLabel(channel))}
            onChange={(label) =>
              edit((scheme) => ({
                ...scheme,
                groups: scheme.groups.map((each, k) =>
                  k === i ? withLabel(each, channel, () => (label === channel ? undefined : label)) : each,
                ),
              }))
            }
          />
        ))}
      <NamesField
        spot={{ ...at(spot, "channels"), value: group.channels }}
        label={texts.shownChannels}
        names={shown.channels.map(({ name }) => name)}
      />
      <Part
        heading={texts.score.more}
        summary={texts.score.moreSummary([
          ...(group.aliases ?? []),
          ...(group.task === undefined ? [] : [String(group.task)]),
        ])}
        level={4}
      >
        <WordsField spot={at(spot, "aliases")} label={texts.score.otherNames} hint={texts.wordsHint} />
        <NumberField spot={at(spot, "task")} label={texts.score.groupTask} hint={texts.score.groupTaskHint} />
        {!shown.appendices && (
          <OwnColumns
            spot={at(spot, "columns")}
            label={texts.table.groupColumns}
            scheme={shown}
            usual={shown.columns ?? usualColumns(group, shown)}
          />
        )}
      </Part>
    </>
  );
}

/** The scheme with this note under a group's table, or without one. */
function withNote(scheme: Scheme, i: number, note: string): Scheme {
  if (note !== "") return editGroup(scheme, i, { note });
  const groups = scheme.groups.map((group, k) => {
    const { note: _, ...rest } = group;
    return k === i ? rest : group;
  });
  return { ...scheme, groups };
}
