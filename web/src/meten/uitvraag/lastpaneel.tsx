import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert } from '../../ui/index.ts';
import type { Last as Lastgegevens } from './typen.ts';
import { useDuur } from './woorden.tsx';

const perOntvanger = (minuten: number, ontvangers: number): number =>
  ontvangers > 0 ? Math.round(minuten / ontvangers) : 0;

/** What a request costs those who get it: fields, what is known already, and minutes (N-02, R-019). */
export function Last({ last }: { readonly last: Lastgegevens }) {
  const t = useTranslations('uitvraag.last');
  const opmaak = useOpmaak();
  const duur = useDuur();
  const { ontvangers, perVorm, aandeelBekend, minutenTotaal, zonderMensen, zonderAccordeur, vorige } = last;
  // Per recipient: the total says more about how many are asked than about what is asked of each.
  const nu = perOntvanger(minutenTotaal, ontvangers);
  const toen = vorige ? perOntvanger(vorige.minutenTotaal, vorige.ontvangers) : 0;
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  return (
    <div className="baken-last">
      <p className="baken-last__groot">{t.rich('ontvangers', { aantal: opmaak.getal(ontvangers), b })}</p>
      <p>{t.rich('totaal', { duur: duur(minutenTotaal), b })}</p>
      <p>{t.rich('bekend', { deel: opmaak.aandeel(aandeelBekend, 0), b })}</p>
      <ul className="baken-last__vormen">
        {perVorm.map(({ vorm, ontvangers: aantal, velden, teVragen, bekend, overgenomen, minuten, gemeten }) => (
          <li key={vorm}>
            <p>
              <b>{t(`vorm.${vorm}`)}</b> <span className="baken-stil">{t('keer', { aantal })}</span>
            </p>
            <p>{t('velden', { velden, teVragen: opmaak.getal(teVragen, Number.isInteger(teVragen) ? 0 : 1) })}</p>
            <p className="baken-stil">
              {t('vooraf', { bekend: opmaak.getal(bekend, 1), overgenomen: opmaak.getal(overgenomen, 1) })}
            </p>
            <p>
              {t('minuten', { duur: duur(minuten) })}{' '}
              <span className="baken-stil">{t(gemeten ? 'gemeten' : 'geschat')}</span>
            </p>
          </li>
        ))}
      </ul>
      {vorige && vorige.ontvangers > 0 && ontvangers > 0 && (
        <p className="baken-stil">
          {t('vorige', {
            titel: vorige.titel,
            duur: duur(toen),
            verschil: nu > toen ? 'meer' : nu < toen ? 'minder' : 'gelijk',
            minuten: duur(Math.abs(nu - toen)),
          })}
        </p>
      )}
      {(zonderMensen > 0 || zonderAccordeur > 0) && (
        <Alert soort="let">
          {zonderMensen > 0 && <p>{t('zonderMensen', { aantal: zonderMensen })}</p>}
          {zonderAccordeur > 0 && <p>{t('zonderAccordeur', { aantal: zonderAccordeur })}</p>}
        </Alert>
      )}
    </div>
  );
}

/** The same in one line, for a small screen. */
export function Lastregel({ last }: { readonly last: Lastgegevens }) {
  const t = useTranslations('uitvraag.last');
  const opmaak = useOpmaak();
  const duur = useDuur();
  const velden = Math.max(0, ...last.perVorm.map((vorm) => vorm.velden));
  return <p>{t('regel', { aantal: opmaak.getal(last.ontvangers), velden, duur: duur(last.minutenTotaal) })}</p>;
}
