import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Kerncijfer } from '../../api/typen.ts';
import { Sparkline } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { klas, SMAL, useMedia } from '../../ui/index.ts';
import './overzicht.css';

/** Whether more of it is worse, better, or only more work: then the change stays in ink. */
const RICHTING: Record<Kerncijfer['code'], 'slechter' | 'beter' | 'neutraal'> = {
  tredeVierPlus: 'slechter',
  jongeren: 'slechter',
  nieuweSignalen: 'neutraal',
  teBeoordelen: 'neutraal',
  compleet: 'beter',
};

interface KerncijfersProps {
  readonly cijfers: readonly Kerncijfer[];
  readonly vergelekenMet: string;
}

/** Five figures in one strip, each with its change and its course. */
export function Kerncijfers({ cijfers, vergelekenMet }: KerncijfersProps) {
  const t = useTranslations('overzicht.kerncijfers');
  return (
    <section className="baken-kerncijfers" aria-label={t('titel')}>
      <dl>
        {cijfers.map((cijfer) => (
          <Cijfer key={cijfer.code} cijfer={cijfer} vergelekenMet={vergelekenMet} />
        ))}
      </dl>
    </section>
  );
}

function Cijfer({ cijfer, vergelekenMet }: { readonly cijfer: Kerncijfer; readonly vergelekenMet: string }) {
  const t = useTranslations('overzicht.kerncijfers');
  const opmaak = useOpmaak();
  const smal = useMedia(SMAL);
  const aandeel = cijfer.code === 'compleet';
  const schrijf = (waarde: number) => (aandeel ? opmaak.aandeel(waarde, 0) : opmaak.getal(waarde));
  return (
    <div className="baken-kerncijfers__cel">
      <dt>{t(cijfer.code)}</dt>
      <dd>
        <span className="baken-kerncijfers__rij">
          <b className={cijfer.waarde === null ? 'baken-stil' : 'baken-kerncijfers__getal'}>
            {cijfer.waarde === null ? t('onbekend') : schrijf(cijfer.waarde)}
          </b>
          {cijfer.reeks.length > 1 && (
            <Sparkline waarden={cijfer.reeks.map(({ waarde }) => waarde)} breedte={smal ? 56 : 64} hoogte={34} vlak />
          )}
        </span>
        <Verandering cijfer={cijfer} maand={opmaak.maand(vergelekenMet, false)} />
      </dd>
    </div>
  );
}

function Verandering({ cijfer, maand }: { readonly cijfer: Kerncijfer; readonly maand: string }) {
  const t = useTranslations('overzicht.kerncijfers');
  const opmaak = useOpmaak();
  if (cijfer.waarde === null || cijfer.vorige === null) return null;
  const verschil =
    cijfer.code === 'compleet' ? Math.round((cijfer.waarde - cijfer.vorige) * 100) : cijfer.waarde - cijfer.vorige;
  if (verschil === 0) return <span className="baken-kerncijfers__sinds">{t('gelijk', { maand })}</span>;
  const richting = RICHTING[cijfer.code];
  const slechter = richting !== 'neutraal' && verschil > 0 === (richting === 'slechter');
  const Icoon = verschil > 0 ? IconArrowUpRight : IconArrowDownRight;
  return (
    <span className="baken-kerncijfers__sinds">
      <span
        className={klas(
          'baken-kerncijfers__verschil',
          richting !== 'neutraal' && (slechter ? 'baken-slechter' : 'baken-beter'),
        )}
      >
        <Icoon size={15} aria-hidden="true" />
        {opmaak.verschil(verschil)}
        {cijfer.code === 'compleet' && ` ${t('procentpunt')}`}
      </span>{' '}
      {t('sinds', { maand })}
    </span>
  );
}
