export { logoReader } from './reader';
