import { IconCheck, IconChevronDown, IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { klas } from './klas.ts';

export interface VeldProps {
  readonly label: string;
  /** One line under the label: what to fill in, and in which form. */
  readonly uitleg?: ReactNode;
  /** Set when the input is wrong; says what is wrong and how to mend it. */
  readonly fout?: string | undefined;
  readonly verplicht?: boolean;
}

/** Label above, help text under it, the error above the input: the order of a form field in NL Design System. */
export function VeldKop({ label, uitleg, fout, verplicht }: VeldProps) {
  const t = useTranslations('kit');
  return (
    <>
      <Label className="baken-veld__label">
        {label}
        {verplicht === false && <span className="baken-veld__bij"> ({t('nietVerplicht')})</span>}
      </Label>
      {uitleg && (
        <Text slot="description" className="baken-veld__uitleg">
          {uitleg}
        </Text>
      )}
      {fout && (
        <FieldError className="baken-veld__fout">
          <span className="baken-alleen-voorlezen">{t('foutmelding')} </span>
          {fout}
        </FieldError>
      )}
    </>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly plaats?: string;
  readonly value: string;
  onChange(waarde: string): void;
  onBlur?(): void;
}

export function SearchField({ label, plaats, value, onChange, onBlur }: SearchFieldProps) {
  const t = useTranslations('kit');
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      {...(onBlur ? { onBlur } : {})}
      className="baken-veld baken-veld--breed"
    >
      <Label className="baken-veld__label">{label}</Label>
      <span className="baken-zoekveld">
        <IconSearch size={17} aria-hidden="true" />
        <Input className="baken-invoer" {...(plaats ? { placeholder: plaats } : {})} />
        <AriaButton className="baken-zoekveld__wis" aria-label={t('wis')}>
          <IconX size={16} aria-hidden="true" />
        </AriaButton>
      </span>
    </AriaSearchField>
  );
}

export interface Keuze<W extends string> {
  readonly waarde: W;
  readonly naam: string;
}

interface SelectProps<W extends string> extends VeldProps {
  readonly keuzes: readonly Keuze<W>[];
  readonly value: W | null;
  onChange(waarde: W): void;
  readonly plaats?: string;
  readonly compact?: boolean;
}

/** One choice from a list. The options are found by typing their first letters. */
export function Select<W extends string>(props: SelectProps<W>) {
  const t = useTranslations('kit');
  const { label, uitleg, fout, verplicht, keuzes, value, onChange, plaats, compact } = props;
  return (
    <AriaSelect
      className={klas('baken-veld', 'baken-veld--breed', compact && 'baken-veld--compact')}
      value={value}
      onChange={(sleutel) => sleutel !== null && onChange(sleutel as W)}
      isInvalid={fout !== undefined}
      placeholder={plaats ?? t('kies')}
    >
      <VeldKop label={label} uitleg={uitleg} fout={fout} {...(verplicht === undefined ? {} : { verplicht })} />
      <AriaButton className="baken-invoer baken-kiesveld">
        <SelectValue className="baken-kiesveld__waarde" />
        <IconChevronDown size={17} aria-hidden="true" />
      </AriaButton>
      <Popover className="baken-popover" offset={4}>
        <ListBox className="baken-lijst" items={keuzes.map((keuze) => ({ ...keuze, id: keuze.waarde }))}>
          {(keuze) => (
            <ListBoxItem className="baken-lijst__item" textValue={keuze.naam}>
              <span>{keuze.naam}</span>
              <IconCheck className="baken-lijst__vink" size={16} aria-hidden="true" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface FoutOverzichtProps {
  /** The id of the field and what is wrong with it. */
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
}

/** The list of errors at the top of a form; each one jumps to its field. */
export function FoutOverzicht({ fouten }: FoutOverzichtProps) {
  const t = useTranslations('kit');
  const id = useId();
  if (fouten.length === 0) return null;
  return (
    <div className="baken-alert baken-alert--fout" role="alert" aria-labelledby={id}>
      <div>
        <p id={id} className="baken-alert__titel">
          {t('foutenTitel', { aantal: fouten.length })}
        </p>
        <ul>
          {fouten.map(({ veld, melding }) => (
            <li key={veld}>
              <a
                href={`#${veld}`}
                onClick={(gebeurtenis) => {
                  gebeurtenis.preventDefault();
                  const doel = document.getElementById(veld);
                  (doel?.matches('input, textarea, button')
                    ? doel
                    : doel?.querySelector<HTMLElement>('input, textarea, button')
                  )?.focus();
                }}
              >
                {melding}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
