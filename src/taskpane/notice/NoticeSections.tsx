import type { JSX } from "preact";
import type { Section } from "../../bulletin/notice/facts";
import { REQUIREMENTS, TEMPLATES } from "../../bulletin/notice/templates";
import { requirementsOf, requirementLines, withFact, withSection } from "./factsEdits";
import { factsProblem } from "./factsFields";
import { typedLines } from "./factsForm";
import type { NoticeFormProps } from "./NoticeForm";
import { TemplateArea } from "./TemplateArea";
import { useNoticeTexts } from "./useNoticeTexts";

/** The parts of the text: the usual three, until somebody lays them out. */
export function NoticeSections(props: NoticeFormProps): JSX.Element {
  const { shown, edit } = props;
  const { noticeForm: texts } = useNoticeTexts();
  const { sections } = shown;
  if (!sections)
    return (
      <>
        <p class="hint">{texts.usualSections}</p>
        <button
          type="button"
          class="small"
          onClick={() =>
            edit((facts) =>
              withFact(facts, "sections", [
                { paragraphs: [texts.openingPlaceholder] },
                {
                  heading: facts.templates?.situationHeading ?? TEMPLATES.situationHeading,
                  paragraphs: [texts.situationPlaceholder],
                },
                {
                  heading: facts.templates?.problemsHeading ?? TEMPLATES.problemsHeading,
                  paragraphs: [texts.problemsPlaceholder],
                },
                {
                  heading: facts.templates?.requirementsHeading ?? TEMPLATES.requirementsHeading,
                  requirements: facts.requirements ?? REQUIREMENTS,
                },
              ]),
            )
          }
        >
          {texts.ownSections}
        </button>
      </>
    );
  const without = (i: number): void =>
    edit((facts) =>
      withFact(
        facts,
        "sections",
        (facts.sections ?? []).filter((_, k) => k !== i),
      ),
    );
  return (
    <>
      <p class="hint">{texts.sectionsHint}</p>
      {sections.map((section, i) => (
        <div key={i} class="card" role="group" aria-label={texts.section(i + 1)}>
          <SectionFields {...props} section={section} i={i} />
          <button type="button" class="link" onClick={() => without(i)}>
            {texts.removeSection(i + 1)}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button
          type="button"
          class="small"
          onClick={() => edit((facts) => withFact(facts, "sections", [...(facts.sections ?? []), {}]))}
        >
          {texts.addSection}
        </button>
        <button type="button" class="small" onClick={() => edit((facts) => withFact(facts, "sections", undefined))}>
          {texts.backToUsualSections}
        </button>
      </div>
    </>
  );
}

interface SectionFieldsProps extends NoticeFormProps {
  readonly section: Section;
  readonly i: number;
}

function SectionFields({ bulletin, facts, refused, edit, section, i }: SectionFieldsProps): JSX.Element {
  const words = useNoticeTexts();
  const texts = words.noticeForm;
  const form = { bulletin, facts };
  const change = (part: Section): void => edit((shown) => withSection(shown, i, { ...section, ...part }));
  const problem = (field: keyof Section, label: string): string | undefined =>
    factsProblem(refused, `sections[${i}].${field}`, label, words);
  const label = (name: string): string => `${texts.section(i + 1)}${name}`;
  return (
    <>
      <TemplateArea
        form={form}
        label={label(texts.sectionHeading)}
        value={section.heading ?? ""}
        hint={texts.sectionHeadingHint}
        problem={problem("heading", texts.sectionHeading)}
        onChange={(heading) => change({ heading })}
      />
      <TemplateArea
        form={form}
        label={label(texts.paragraphs)}
        value={(section.paragraphs ?? []).join("\n")}
        rows={3}
        hint={texts.paragraphsHint}
        problem={problem("paragraphs", texts.paragraphs)}
        onChange={(value) => change({ paragraphs: typedLines(value) })}
      />
      <TemplateArea
        form={form}
        label={label(texts.items)}
        value={requirementLines(section.requirements ?? [])}
        hint={texts.itemsHint}
        problem={problem("requirements", texts.items)}
        onChange={(value) => change({ requirements: requirementsOf(typedLines(value), section.requirements) })}
      />
    </>
  );
}
