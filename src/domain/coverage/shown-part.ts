import type { Part } from '../model/model.ts';
import type { ShownPart, View } from '../view/viewer.ts';
import { PARTS, type PartKey, type PartKind } from './parts.ts';

/** A part of an outcome in words, by what its values stand for. */
export function shownPart<Value extends string>(key: PartKey, value: Part<Value>, view: View): ShownPart<Value> {
  const { says, noteless }: PartKind = PARTS[key];
  const { note: _note, ...bare } = value;
  const part: Part<Value> = noteless ? bare : value;
  switch (says) {
    case 'words':
      return view.part(part, view.word(key, part.is));
    case 'roles':
      return view.place(key, part);
    case 'codes':
      return view.part(part, part.is);
    default:
      return says satisfies never;
  }
}
