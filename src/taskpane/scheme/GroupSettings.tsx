import type { JSX } from "preact";
import type { Group, Scheme } from "../../bulletin/scheme";
import type { SettingsPartProps } from "./ChannelSettings";
import { addGroup, editAppendix, editGroup, removeGroup, showChannel, withLabel } from "./schemeEdits";
import { splitWords } from "./schemeForm";
import { settingsProblem } from "./schemeEditing";
import { TextField } from "../controls/TextField";
import { useTexts } from "../controls/useTexts";
import { useSchemeTexts } from "./useSchemeTexts";

/** 分组与附件: their names and titles, the channels that they show, and how the names of their members end. */
export function GroupSettings({ form }: SettingsPartProps): JSX.Element {
  const words = useTexts();
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
      {(shown.appendices ?? []).map(({ title, note }, i) => (
        <div key={i} class="card" role="group" aria-label={title}>
          <TextField
            label={texts.appendixTitle}
            value={title}
            problem={settingsProblem(form, `appendices[${i}].title`, texts.appendixTitle, words)}
            onChange={(text) => edit((scheme) => editAppendix(scheme, i, { title: text }))}
          />
          <TextField
            label={texts.note}
            value={note ?? ""}
            problem={settingsProblem(form, `appendices[${i}].note`, texts.note, words)}
            onChange={(text) => edit((scheme) => editAppendix(scheme, i, { note: text }))}
          />
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
  const channelsProblem = problem("channels", texts.shownChannels);
  return (
    <>
      <TextField
        label={texts.groupName}
        value={group.name}
        problem={problem("name", texts.groupName)}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={texts.appendixTitle}
        value={group.title}
        problem={problem("title", texts.appendixTitle)}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={texts.endings}
        value={(group.unitEndings ?? []).join("、")}
        problem={problem("unitEndings", texts.endings)}
        onChange={(value) => change({ unitEndings: splitWords(value) })}
      />
      <TextField
        label={texts.note}
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
      <fieldset class="checks" aria-invalid={channelsProblem !== undefined}>
        <legend>{texts.shownChannels}</legend>
        {shown.channels.map(({ name }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={group.channels.includes(name)}
              onChange={({ currentTarget: { checked } }) => edit((scheme) => showChannel(scheme, i, name, checked))}
            />
            {name}
          </label>
        ))}
        {channelsProblem !== undefined && (
          <p class="problem" role="alert">
            {channelsProblem}
          </p>
        )}
      </fieldset>
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
