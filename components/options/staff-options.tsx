import { CrossIcon, TickIcon } from '../icons';
import { PageFrame } from '../page-frame';
import { DraftCheck, type DraftCheckProps } from '../popup/draft-check';
import { STAFF } from '../words';
import { ChosenSites, type ChosenSitesProps } from './chosen-sites';
import { SiteTable, type SiteState } from './site-table';
import { WorkingHours, type WorkingHoursProps } from './working-hours';

export interface StaffOptionsProps {
  readonly packTitle: string;
  readonly sites: readonly SiteState[];
  /** The sites that the person switched on, beyond those that we know. */
  readonly chosen: ChosenSitesProps;
  /** Whether the school has private messages looked at. */
  readonly messages: boolean;
  /** Left out where hours cannot be set, because the school's settings have no calendar. */
  readonly hours?: WorkingHoursProps | undefined;
  /** A place to check a draft or a picture. */
  readonly check?: DraftCheckProps | undefined;
  onOpenPolicy(): void;
}

/** For staff: what Second Look does, what it never does, where it works, and their own hours. */
export function StaffOptions(props: StaffOptionsProps) {
  const { packTitle, sites, chosen, messages, hours, check, onOpenPolicy } = props;
  return (
    <PageFrame>
      <h1>{STAFF.title}</h1>
      <h2>{STAFF.does}</h2>
      <ul className="bullets">
        {STAFF.doesList.map((sentence) => (
          <li key={sentence}>
            <TickIcon />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      <h2>{STAFF.never}</h2>
      <ul className="bullets">
        {STAFF.neverList.map((sentence) => (
          <li key={sentence}>
            <CrossIcon />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      <p className="below">{STAFF.union}</p>
      <p className="note">{STAFF.wrong}</p>
      <p className="note">
        {STAFF.policy(packTitle)}{' '}
        <button type="button" role="link" className="link" onClick={onOpenPolicy}>
          {STAFF.readPolicy}
        </button>
      </p>
      {check && (
        <>
          <h2>{STAFF.check}</h2>
          <DraftCheck {...check} />
        </>
      )}
      {hours && <WorkingHours {...hours} />}
      <h2>{STAFF.sites}</h2>
      <SiteTable sites={sites} />
      <ChosenSites {...chosen} />
      <p className="lead below">{messages ? STAFF.messagesOn : STAFF.messagesOff}</p>
    </PageFrame>
  );
}
