import { afterEach, expect, test, vi } from 'vitest';
import { fullAddresses } from '../../src/browser/request/full-addresses.ts';

afterEach(() => vi.unstubAllGlobals());

const line = (value: string) => ({ label: 'x', value });

test('an address of the site leads here from anywhere, other lines stay', () => {
  vi.stubGlobal('location', { origin: 'https://cadre.example' });
  expect(fullAddresses([line('/couverture/frein/'), line('Frein'), line('1/2')])).toEqual([
    line('https://cadre.example/couverture/frein/'),
    line('Frein'),
    line('1/2'),
  ]);
});
