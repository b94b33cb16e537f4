import type { JSX } from "preact";
import type { FirstSchemeTexts } from "../../../texts/zh/firstScheme";
import { TextField } from "../../controls/TextField";
import { canBeOut, type ColumnEntry, type GroupEntry } from "./firstForm";

export interface FirstGroupsProps {
  readonly words: FirstSchemeTexts;
  readonly groups: readonly GroupEntry[];
  /** The columns that are channels. */
  readonly channels: readonly ColumnEntry[];
  readonly onChange: (i: number, change: Partial<GroupEntry>) => void;
  readonly onAdd: () => void;
  readonly onRemove: (i: number) => void;
}

/** The groups that the sheet has: what they are called, which columns count for them, or that they do not count. */
export function FirstGroups({ words: texts, groups, channels, ...props }: FirstGroupsProps): JSX.Element {
  const { onChange, onAdd, onRemove } = props;
  const byNames = groups.every((entry) => !canBeOut(entry));
  return (
    <div role="group" aria-label={texts.groups}>
      <h3 class="subheading">{texts.groups}</h3>
      {groups.map((entry, i) => (
        <div key={i} class="card" role="group" aria-label={entry.name}>
          <p class="hint">{texts.groupSize(entry.group?.units ?? [])}</p>
          {!entry.isOut && (
            <TextField label={texts.groupName} value={entry.name} onChange={(name) => onChange(i, { name })} />
          )}
          {entry.endings !== undefined && (
            <TextField label={texts.endings} value={entry.endings} onChange={(endings) => onChange(i, { endings })} />
          )}
          {!entry.isOut && channels.length > 1 && groups.length > 1 && (
            <details class="group">
              <summary tabIndex={0}>
                {texts.counted(
                  channels.filter(({ column }) => !entry.without.includes(column.name)).map(({ name }) => name),
                  channels.length,
                )}
              </summary>
              <div class="checks" role="group" aria-label={texts.groupOf(entry.name)}>
                {channels.map(({ column, name }) => (
                  <label key={column.name}>
                    <input
                      type="checkbox"
                      checked={!entry.without.includes(column.name)}
                      onChange={({ currentTarget: { checked } }) =>
                        onChange(i, {
                          without: checked
                            ? entry.without.filter((other) => other !== column.name)
                            : [...entry.without, column.name],
                        })
                      }
                    />
                    {name}
                  </label>
                ))}
              </div>
            </details>
          )}
          {canBeOut(entry) && groups.length > 1 && (
            <label class="check">
              <input
                type="checkbox"
                checked={entry.isOut}
                onChange={({ currentTarget: { checked } }) => onChange(i, { isOut: checked })}
              />
              {texts.isOut}
            </label>
          )}
          {!entry.group && (
            <button type="button" class="link" onClick={() => onRemove(i)}>
              {texts.remove(entry.name)}
            </button>
          )}
        </div>
      ))}
      {groups.length > 1 && <p class="hint">{texts.groupsHint}</p>}
      {byNames && (
        <button type="button" class="small" onClick={onAdd}>
          {texts.newGroup}
        </button>
      )}
    </div>
  );
}
