import { drawFrames, drawLogo } from '../../pictures/drawing';
import { serveFromDocument } from '../../platform/pictures/offscreen-document';

serveFromDocument({ drawFrames, drawLogo });
