import { parseDate } from '@internationalized/date';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import {
  Button as AriaButton,
  DatePicker as AriaDatePicker,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { VeldKop } from './velden.tsx';

interface DatePickerProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing chosen. */
  readonly value: string | undefined;
  onChange(datum: string | undefined): void;
  /** The last day that may be chosen. */
  readonly max?: string;
  /** The first one. */
  readonly min?: string;
  readonly fout?: string | undefined;
  readonly uitleg?: string;
  readonly autoFocus?: boolean;
}

const alsDatum = (iso: string | undefined) => (iso ? parseDate(iso) : null);

/** A day: typed part by part, or picked from a calendar. */
export default function DatePicker({
  label,
  value,
  onChange,
  max,
  min,
  fout,
  uitleg,
  autoFocus = false,
}: DatePickerProps) {
  const t = useTranslations('kit');
  const [eerste, grens] = [alsDatum(min), alsDatum(max)];
  return (
    <AriaDatePicker
      className="baken-veld baken-veld--datum"
      value={alsDatum(value)}
      onChange={(datum) => onChange(datum?.toString())}
      {...(eerste ? { minValue: eerste } : {})}
      {...(grens ? { maxValue: grens } : {})}
      isInvalid={fout !== undefined}
      autoFocus={autoFocus}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      {uitleg || fout ? (
        <VeldKop label={label} uitleg={uitleg} fout={fout} />
      ) : (
        <Label className="baken-veld__label">{label}</Label>
      )}
      <Group className="baken-invoer baken-datum">
        <DateInput className="baken-datum__delen">
          {(deel) => <DateSegment segment={deel} className="baken-datum__deel" />}
        </DateInput>
        <AriaButton className="baken-datum__knop" aria-label={t('kalender')}>
          <IconCalendar size={17} aria-hidden="true" />
        </AriaButton>
      </Group>
      <Popover className="baken-popover">
        <Dialog className="baken-kalender">
          <Calendar>
            <div className="baken-kalender__kop">
              <AriaButton slot="previous" className="baken-kalender__stap">
                <IconChevronLeft size={18} aria-hidden="true" />
              </AriaButton>
              <Heading className="baken-kalender__maand" />
              <AriaButton slot="next" className="baken-kalender__stap">
                <IconChevronRight size={18} aria-hidden="true" />
              </AriaButton>
            </div>
            <CalendarGrid weekdayStyle="short">
              {(datum) => <CalendarCell date={datum} className="baken-kalender__dag" />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
