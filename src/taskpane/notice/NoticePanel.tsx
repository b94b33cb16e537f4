import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Facts } from "../../bulletin/notice/facts";
import type { Draft } from "../../generate/draft";
import type { DraftRequest } from "../../generate/draftRequest";
import type { NoticeBodyProps } from "./NoticeBody";
import { Panel } from "../controls/Panel";
import type { Platform } from "../state/platform";
import { useTexts } from "../controls/useTexts";
import { NoticeTextsProvider, type NoticeWords } from "./useNoticeTexts";

export interface NoticePanelProps {
  readonly draft: Draft;
  readonly onChoose: (request: Partial<DraftRequest>) => void;
  readonly onDownload: Platform["download"];
  /** How often the clerk was led here. */
  readonly focusRequests: number;
}

/** 通报正文: what makes the text is loaded when the panel is opened for the first time. */
export function NoticePanel({ draft, onChoose, onDownload, focusRequests }: NoticePanelProps): JSX.Element | null {
  const words = useTexts();
  const { heading, summary } = words.notice;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Facts>();
  const [loaded, setLoaded] = useState<{
    readonly Body: ComponentType<NoticeBodyProps>;
    readonly words: NoticeWords;
  }>();
  useEffect(() => {
    if (focusRequests > 0) setOpen(true);
  }, [focusRequests]);
  useEffect(() => {
    if (!open || loaded) return;
    void Promise.all([import("./NoticeBody"), words.noticeForm()]).then(([{ NoticeBody }, noticeForm]) =>
      setLoaded({ Body: NoticeBody, words: { ...words, noticeForm } }),
    );
  }, [open, loaded]);
  if (draft.sets.length > 1)
    return (
      <Panel heading={heading} summary="" open={open} focusRequests={focusRequests} onTurn={setOpen}>
        <p class="hint">{words.notice.byMonth}</p>
      </Panel>
    );
  if (!draft.bulletin) return null;
  return (
    <Panel
      heading={heading}
      summary={summary}
      tone={typed && "settle"}
      open={open}
      focusRequests={loaded ? focusRequests : 0}
      onTurn={setOpen}
    >
      {loaded && (
        <NoticeTextsProvider value={loaded.words}>
          <loaded.Body
            draft={draft}
            bulletin={draft.bulletin}
            typed={typed}
            onTyped={setTyped}
            onChoose={onChoose}
            onDownload={onDownload}
          />
        </NoticeTextsProvider>
      )}
    </Panel>
  );
}
