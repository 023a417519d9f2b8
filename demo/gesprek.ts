import { datum } from '../src/kernel/datum.ts';
import { type Gesprek, schrijfGesprekVan } from './gesprekstore.ts';
import { moment } from './kalender.ts';
import { AANBIEDER_IN_NOOD } from './partijen.ts';
import type { Omgeving } from './uitvragen.ts';

const DAG = datum('2026-11-16');

/** The paper of the provider in need for the talk with its commissioners. */
const GESPREK: Gesprek = {
  partij: AANBIEDER_IN_NOOD,
  titel: 'Gesprek over de winter en het tarief voor 2027',
  met: 'Accounthouder van de regio, en de contractmanagers van Roosendaal en Bergen op Zoom',
  ...{ datum: datum('2026-12-03'), cijfersOp: DAG, regios: ['JZ36'], op: moment(DAG, 150) },
  teksten: [
    {
      ...{ onderwerp: 'algemeen', vraag: 'zien' },
      tekst:
        'De salarissen worden sinds april weer op tijd betaald. Dat kan alleen door de noodlening van de gemeenten.',
    },
    {
      ...{ onderwerp: 'liquiditeit', vraag: 'zien' },
      tekst: 'In december betalen wij de eindejaarsuitkering. Daarna is er voor minder dan een maand geld.',
    },
    {
      ...{ onderwerp: 'liquiditeit', vraag: 'doen' },
      tekst: 'Wij sturen rekeningen voortaan elke week in plaats van elke maand.',
    },
    {
      ...{ onderwerp: 'liquiditeit', vraag: 'vragen' },
      tekst: 'Kan de regio in december een voorschot van één maand betalen?',
    },
    {
      ...{ onderwerp: 'resultaat', vraag: 'zien' },
      tekst: 'Elk etmaal in een gezinshuis kost ons meer dan het tarief.',
    },
    {
      ...{ onderwerp: 'resultaat', vraag: 'vragen' },
      tekst: 'Wij vragen een tarief op basis van het kostprijsonderzoek dat wij in oktober met u deelden.',
    },
  ],
  afspraken: [
    {
      wat: 'Kostprijsonderzoek samen doornemen',
      wie: 'Hanna Kwartaalstra en Eefje Contractsma',
      voor: datum('2026-12-01'),
    },
  ],
};

export const schrijfGesprek = ({ trx, mensen }: Omgeving): Promise<void> =>
  schrijfGesprekVan(trx, GESPREK, mensen.indiener({ naam: AANBIEDER_IN_NOOD }));
