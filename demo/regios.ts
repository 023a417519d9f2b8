/**
 * Rough number of inhabitants (thousands) and neighbours of each jeugdregio. Only to spread invented providers and their
 * work over the map: no figure on a screen comes from here. Neighbours follow the CBS boundaries of 2025.
 */
const REGIOS: Readonly<Record<string, readonly [inwoners: number, buren: string]>> = {
  JZ01: [600, 'JZ02 JZ04'],
  JZ02: [660, 'JZ01 JZ03 JZ04 JZ07 JZ08'],
  JZ03: [170, 'JZ02 JZ05 JZ06'],
  JZ04: [500, 'JZ01 JZ02 JZ07'],
  JZ05: [220, 'JZ03 JZ06 JZ08 JZ09'],
  JZ06: [300, 'JZ03 JZ05 JZ09 JZ10'],
  JZ07: [540, 'JZ02 JZ04 JZ08 JZ12 JZ14 JZ17'],
  JZ08: [450, 'JZ02 JZ05 JZ07 JZ12 JZ16 JZ21'],
  JZ09: [345, 'JZ05 JZ06 JZ10 JZ13 JZ15'],
  JZ10: [200, 'JZ06 JZ09 JZ11 JZ15'],
  JZ11: [240, 'JZ10 JZ15 JZ18'],
  JZ12: [195, 'JZ07 JZ08 JZ17 JZ21'],
  JZ13: [1130, 'JZ09 JZ15 JZ16 JZ18 JZ19'],
  JZ14: [640, 'JZ07 JZ17 JZ25'],
  JZ15: [165, 'JZ09 JZ10 JZ11 JZ13 JZ18'],
  JZ16: [260, 'JZ08 JZ13 JZ19 JZ20 JZ23'],
  JZ17: [340, 'JZ07 JZ12 JZ14 JZ21 JZ25 JZ28'],
  JZ18: [590, 'JZ11 JZ13 JZ15 JZ19 JZ24 JZ27 JZ29'],
  JZ19: [260, 'JZ13 JZ16 JZ18 JZ22 JZ23 JZ26 JZ27'],
  JZ20: [345, 'JZ16 JZ21 JZ23'],
  JZ21: [370, 'JZ08 JZ12 JZ17 JZ20 JZ23 JZ28 JZ30'],
  JZ22: [375, 'JZ19 JZ23 JZ26'],
  JZ23: [180, 'JZ16 JZ19 JZ20 JZ21 JZ22 JZ26 JZ30'],
  JZ24: [1160, 'JZ18 JZ29'],
  JZ25: [305, 'JZ14 JZ17 JZ28'],
  JZ26: [250, 'JZ19 JZ22 JZ23 JZ27 JZ30 JZ31'],
  JZ27: [255, 'JZ18 JZ19 JZ26 JZ29 JZ31'],
  JZ28: [490, 'JZ17 JZ21 JZ25 JZ30 JZ32'],
  JZ29: [1310, 'JZ18 JZ24 JZ27 JZ31 JZ36 JZ38'],
  JZ30: [255, 'JZ21 JZ23 JZ26 JZ28 JZ31 JZ32 JZ33 JZ34 JZ35'],
  JZ31: [480, 'JZ26 JZ27 JZ29 JZ30 JZ34 JZ36'],
  JZ32: [335, 'JZ28 JZ30 JZ33 JZ37'],
  JZ33: [660, 'JZ30 JZ32 JZ35 JZ37 JZ39'],
  JZ34: [320, 'JZ30 JZ31 JZ35 JZ36'],
  JZ35: [490, 'JZ30 JZ33 JZ34 JZ39'],
  JZ36: [410, 'JZ29 JZ31 JZ34 JZ38'],
  JZ37: [285, 'JZ32 JZ33 JZ39 JZ42 JZ43'],
  JZ38: [391, 'JZ29 JZ36'],
  JZ39: [800, 'JZ33 JZ35 JZ37 JZ43'],
  JZ41: [595, 'JZ42'],
  JZ42: [155, 'JZ37 JZ41 JZ43'],
  JZ43: [82, 'JZ37 JZ39 JZ42'],
};

export const INWONERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(REGIOS).map(([code, [inwoners]]) => [code, inwoners]),
);

/** The region itself and then ever further ones, at most `aantal`. */
export function gebiedRond(regio: string, aantal: number): string[] {
  const gebied = [regio];
  for (let i = 0; i < gebied.length && gebied.length < aantal; i++)
    for (const buur of REGIOS[gebied[i] as string]?.[1].split(' ') ?? [])
      if (gebied.length < aantal && !gebied.includes(buur)) gebied.push(buur);
  return gebied;
}
