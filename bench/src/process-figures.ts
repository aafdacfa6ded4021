import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second, whatever the kernel's own tick. */
const MS_A_TICK = 10;

/** The most memory a process ever held, in megabytes; undefined where the system does not say. */
export function peakMemory(pid: number): number | undefined {
  return memory(pid, 'VmHWM');
}

/** The memory a process holds, in megabytes; undefined where the system does not say. */
export function memoryNow(pid: number): number | undefined {
  return memory(pid, 'VmRSS');
}

function memory(pid: number, line: string): number | undefined {
  const kilobytes = read(`/proc/${pid}/status`)?.match(new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm'));
  return kilobytes ? Number(kilobytes[1]) / 1_000 : undefined;
}

/** The processor time a process has used, in ms; undefined where the system does not say. */
export function processorTime(pid: number): number | undefined {
  // Fields 14 and 15 of proc(5); the name in brackets before them may hold spaces.
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
