import { PageFrame } from './page-frame';
import { DraftCheck, type DraftCheckProps } from './popup/draft-check';
import { PageHealth, type Health } from './popup/page-health';
import { Place, type PlaceInFront } from './popup/place';
import { POPUP } from './words';

export interface PopupProps extends DraftCheckProps {
  /** The page of the tab in front; undefined until the settings in force are known. */
  readonly place?: PlaceInFront | undefined;
  /** What that page says of its boxes; undefined where no content script of ours answers. */
  readonly health?: Health | undefined;
  /** Whether the school has private messages looked at. */
  readonly messages: boolean;
  /** Asks for the site in front. Resolves to whether it is allowed now; rejects where nobody may be asked. */
  onSwitchOn(): Promise<boolean>;
  onSwitchOff(): Promise<unknown>;
  onOpenPolicy(): void;
  onOpenOptions(): void;
}

/** Is it on here, how does this page stand, and a place to check a draft that is not in a composer. */
export function Popup(props: PopupProps) {
  const { place, health, messages } = props;
  return (
    <PageFrame className="popup">
      <Place
        place={place}
        running={health !== undefined}
        onSwitchOn={props.onSwitchOn}
        onSwitchOff={props.onSwitchOff}
      />
      {place && isOn(place) && (
        <PageHealth known={place.state === 'known'} health={health} messages={messages} />
      )}
      <DraftCheck
        onCheck={props.onCheck}
        onCopyPicture={props.onCopyPicture}
        onOpenClause={props.onOpenClause}
        onPictureElsewhere={props.onPictureElsewhere}
      />
      <p className="quiet">{POPUP.promise}</p>
      <p className="links">
        <button type="button" role="link" className="link" onClick={props.onOpenPolicy}>
          {POPUP.policy}
        </button>
        <button type="button" role="link" className="link" onClick={props.onOpenOptions}>
          {POPUP.options}
        </button>
      </p>
    </PageFrame>
  );
}

function isOn(place: PlaceInFront): boolean {
  return place.state === 'chosen' || (place.state === 'known' && place.on);
}
