import type { GalleryName } from "../gallery/gallery";

/** A line for each ready scheme that says what office it is for. */
export type GalleryLines = Readonly<Record<GalleryName, string>>;
