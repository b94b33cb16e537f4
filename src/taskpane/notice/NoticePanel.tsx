import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Facts } from "../../bulletin/notice/facts";
import type { Draft, Wish } from "../../generate/draft";
import type { NoticeBodyProps } from "./NoticeBody";
import { Panel } from "../controls/Panel";
import type { Platform } from "../state/platform";
import { useTexts } from "../controls/useTexts";

export interface NoticePanelProps {
  readonly draft: Draft;
  readonly onChoose: (wish: Partial<Wish>) => void;
  readonly onDownload: Platform["download"];
}

/** 通报正文: what makes the text is loaded when the panel is opened for the first time. */
export function NoticePanel({ draft, onChoose, onDownload }: NoticePanelProps): JSX.Element | null {
  const { notice: texts } = useTexts();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Facts>();
  const [loaded, setLoaded] = useState<{ readonly Body: ComponentType<NoticeBodyProps> }>();
  useEffect(() => {
    if (open && !loaded) void import("./NoticeBody").then(({ NoticeBody }) => setLoaded({ Body: NoticeBody }));
  }, [open, loaded]);
  if (!draft.bulletin) return null;
  return (
    <Panel heading={texts.heading} brief={texts.brief} tone={typed && "settle"} open={open} onTurn={setOpen}>
      {loaded && (
        <loaded.Body
          draft={draft}
          bulletin={draft.bulletin}
          typed={typed}
          onTyped={setTyped}
          onChoose={onChoose}
          onDownload={onDownload}
        />
      )}
    </Panel>
  );
}
