import { drawFrames } from '../../pictures/video';
import { serveFromDocument } from '../../platform/pictures/offscreen-document';

serveFromDocument(drawFrames);
