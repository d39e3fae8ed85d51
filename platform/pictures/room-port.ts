/** The port that the offscreen document opens to the background. */
export const ROOM_PORT = 'reading-room';
