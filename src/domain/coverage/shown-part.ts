import type { Part } from '../model/model.ts';
import type { ShownPart } from '../view/told.ts';
import type { View } from '../view/viewer.ts';
import { PARTS, type PartKey, type PartKind, type WordedPart } from './parts.ts';

/** A part of an outcome in words: a word of the vocabulary, a role, or the code that it is. */
export function shownPart<Value extends string>(key: PartKey, value: Part<Value>, view: View): ShownPart<Value> {
  const { noteless }: PartKind = PARTS[key];
  const { note: _note, ...bare } = value;
  const part: Part<Value> = noteless ? bare : value;
  return isWorded(key) ? view.place(key, part) : view.type(part);
}

function isWorded(key: PartKey): key is WordedPart {
  return PARTS[key].says !== 'codes';
}
