// What `virtual:model` is in unit tests.
export { small as model } from './small-rules.ts';
