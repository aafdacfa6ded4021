import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniff-format.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sniff = (text: string) => sniffFormat(latin(text));

describe('sniffFormat(head)', () => {
  it.each([
    ['audit_id,origin\n'],
    ['\xef\xbb\xbfaudit_id'],
    ['\xff\xfea\0u\0d\0'],
    ['a\0u\0d\0i\0'],
  ])('takes %j for text', (start) => {
    expect(sniff(start)).toEqual({ kind: 'text' });
  });

  it('takes a zip for what may be a workbook', () => {
    expect(sniff('PK\x03\x04\x14\0')).toEqual({ kind: 'zip' });
  });

  it.each([
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'This is an older Excel file (.xls). Save it as .xlsx or CSV and send it again. If it has a password, take the password off first.',
    ],
    ['%PDF-1.7', 'This is a PDF file, not a table. Send an export saved as .xlsx or CSV.'],
    ['\x89PNG\r\n', 'This is a picture, not a table. Send an export saved as .xlsx or CSV.'],
    ['\xff\xd8\xff\xe0', 'This is a picture, not a table. Send an export saved as .xlsx or CSV.'],
    ['GIF89a', 'This is a picture, not a table. Send an export saved as .xlsx or CSV.'],
    ['\x1f\x8b\x08', 'This is a zip folder, not Excel or CSV. Unzip it and send the file inside.'],
    [
      'audit\0\x01\x02\x03',
      'This is a binary file, not a table. Send an export saved as .xlsx or CSV.',
    ],
  ])('refuses %j and says what it is', (start, message) => {
    expect(sniff(start)).toEqual({ kind: 'wrong', message });
  });

  it.each([
    ['<html><body><table>'],
    ['\r\n<!DOCTYPE html>'],
    ['\xef\xbb\xbf<table>'],
    ['<?xml version="1.0"?><Workbook>'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0'],
  ])('refuses the web page %j, whatever it is called', (start) => {
    expect(sniff(start)).toMatchObject({
      message: expect.stringContaining('This is a web page, even if its name ends in .xls.'),
    });
  });
});
