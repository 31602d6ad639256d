import { strict as assert } from 'node:assert';
import { NO_REFERENCES, type References } from '../../../server/src/core/index.ts';
import { check, checkFix } from '../../support/check.ts';

const references: References = {
  ...NO_REFERENCES,
  registry: [
    { name: '县教育局', aliases: ['教育局'], level: '县', former: [] },
    { name: '县卫生健康局', aliases: [], level: '县', former: [{ name: '县卫计局', until: null }] },
  ],
};

describe('unit/unknown', () => {
  it('finds a name the registry does not hold, once', () => {
    check('unit/unknown', '1.建校。（责任单位：教育局、⟦县财政局⟧、各乡镇政府）\n2.建园。（责任单位：县财政局）', references);
  });

  it('leaves former names to their rule', () => check('unit/unknown', '1.建校。（责任单位：县卫计局）', references));

  it('is silent without a registry', () => check('unit/unknown', '1.建校。（责任单位：县某某中心）'));

  it('offers nothing for another unit of the same length', () => {
    const text = '1.建校。（责任单位：县民政局）';
    const given = { ...NO_REFERENCES, registry: [{ name: '县财政局', aliases: [], level: '县' as const, former: [] }] };
    const [finding] = check('unit/unknown', text.replace('县民政局', '⟦县民政局⟧'), given);
    assert.deepEqual(finding?.fixes?.(), []);
    assert.equal(finding.expected, undefined);
  });

  it('offers the name that was meant', () => {
    checkFix('unit/unknown', '1.建校。（责任单位：县教肓局）', '1.建校。（责任单位：县教育局）', references);
  });
});
