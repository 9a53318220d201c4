// Written by tools/outline.ts from Natural Earth (public domain): not by hand.

/** The transverse Mercator that fills the map, 300 × 660 units, with Sweden. */
export const frame = {
  meridian: 15.8,
  scale: 2702.774,
  left: 126.463,
  top: 3265.802,
}
