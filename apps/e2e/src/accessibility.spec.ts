import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { agreedPage } from './pages/agreed-page.ts';
import { boardPage } from './pages/board-page.ts';
import { dataPage } from './pages/data-page.ts';
import { findDialog, keysDialog } from './pages/find-dialog.ts';
import { frame } from './pages/frame.ts';
import { importPage } from './pages/import-page.ts';
import { openTables } from './pages/open-tables.ts';
import { planItemPage } from './pages/plan-item-page.ts';
import { undoDialog } from './pages/undo-dialog.ts';
import { auditFile } from './product/audit-file.ts';
import { test } from './product-test.ts';

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
} as const;
/** What the dark can change: it is made of colours alone. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

const screen = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };

const looks = [
  { look: 'in the light', colorScheme: 'light', size: screen, runOnly: everything },
  { look: 'in the dark', colorScheme: 'dark', size: screen, runOnly: colours },
  { look: 'on a phone', colorScheme: 'light', size: phone, runOnly: everything },
] as const;

/** Looks at the page as it is now, in every way that it is looked at. */
async function expectNothingFound(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const { look, colorScheme, size, runOnly } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    const axe = new AxeBuilder({ page })
      // Our pages have no frames; without looking for any it is twice as fast.
      .setLegacyMode()
      .options({ runOnly: { type: runOnly.type, values: [...runOnly.values] } });
    const { violations, passes } = await axe.analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`),
    );
    expect(found, look).toEqual([]);
    expect(passes.length, `rules that were looked at ${look}`).toBeGreaterThan(0);
  }
}

for (const [name, address] of [
  ['the Board', '/'],
  ['the Board beside the year before', '/?beside=last-year&sort=status'],
  ['a Board whose table is narrowed to nothing', '/?text=nothing-like-it'],
  ['the Board as known on a past day', '/?known=2024-10-15'],
  ['the member’s view', '/member'],
  ['Protection', '/protection'],
  ['Protection with filters', '/protection?team=north&riskBand=high&origin=planned'],
  ['Protection in a year without a schedule', '/protection?period=2021-22'],
  ['a catch-up plan that is put wrong', '/protection?plan=x,2,1'],
  ['the plan', '/plan'],
  ['the plan by its deadlines', '/plan?view=deadlines'],
  ['who leads in the plan', '/plan?view=owners'],
  ['the inspection that the plan answers', '/plan?view=inspection'],
  ['a plan that is narrowed to nothing', '/plan?text=nothing-like-it'],
  ['a priority of the plan', '/plan/2'],
  ['an action as known on a past day', '/plan/2.2.2?known=2024-03-20'],
  ['the list of measures', '/measures'],
  ['measures in another order', '/measures?status=off-plan&sort=owner'],
  ['a list of measures that is narrowed to nothing', '/measures?text=nothing-like-it'],
  ['a measure of months', '/measures/1.1.2a'],
  ['a measure that is counted up', '/measures/2.2.2a'],
  ['a level with its backlog', '/measures/1.2.1a'],
  ['a share with teams beside each other', '/measures/2.2.2b'],
  ['a survey', '/measures/3.1.5a'],
  ['milestones', '/measures/2.1.1a'],
  ['a measure that is counted otherwise', '/measures/2.3.2b?across=shown'],
  ['what is agreed about a measure', '/measures/2.3.2b/agreed'],
  ['the audits behind a number', '/audits?from=2024-04&to=2024-12'],
  ['records that do not count', '/audits?from=2024-04&to=2025-01&standings=follow-up'],
  ['Data', '/data'],
  ['an import that was taken', '/data/imports/20'],
  ['what was not counted', '/data/not-counted'],
  ['the gallery of charts', '/gallery'],
  ['a page that is not there', '/nowhere'],
] as const) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await expect(frame(page).heading).toBeVisible();
    await page.waitForLoadState('networkidle');
    await openTables(page);
    await expectNothingFound(page);
  });
}

test('axe finds nothing on what was found, on what was not, and on the help about keys', async ({
  page,
}) => {
  test.slow();
  const { open, field, options, news } = findDialog(page);
  await page.goto('/measures');
  await expect(frame(page).heading).toBeVisible();
  await open();
  await expectNothingFound(page);
  await field.fill('audits');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNothingFound(page);
  await field.fill('lighthouse');
  await expect(news).toContainText('Nothing answers');
  await expectNothingFound(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(keysDialog(page).dialog).toBeVisible();
  await expectNothingFound(page);
});

test.describe('while something is imported', () => {
  test.use({ service: 'own-demonstration' });

  test('axe finds nothing on a preview with refused rows, changes and unknown names', async ({
    page,
  }) => {
    test.slow();
    await dataPage(page).open();
    await dataPage(page).upload(
      auditFile('december.csv', [
        { audit_id: 'NEW-1' },
        { audit_id: 'NEW-2', outcome: 'Fine' },
        { audit_id: 'NEW-3', date_completed: '30/02/2024' },
        { audit_id: 'NEW-4', team_id: 'Larkmoor' },
        { audit_id: 'EXA-03709', outcome: 'satisfactory' },
      ]),
    );
    await expect(importPage(page).rows('Refused')).toBeVisible();
    await expectNothingFound(page);
    await importPage(page).tab('Changed').click();
    await expect(importPage(page).rows('Changed')).toBeVisible();
    await expectNothingFound(page);
  });

  test('axe finds nothing on a form with an error, nor on the question before an undo', async ({
    page,
  }) => {
    test.slow();
    await dataPage(page).open();
    await dataPage(page).send.click();
    await expect(dataPage(page).errors).toBeVisible();
    await expectNothingFound(page);
    await dataPage(page).imports.getByRole('button', { name: /^Undo/ }).first().click();
    await expect(undoDialog(page).dialog).toBeVisible();
    await expectNothingFound(page);
  });
});

test.describe('while what is agreed is changed', () => {
  test.use({ service: 'own-demonstration' });

  test('axe finds nothing on its forms, with their errors and what was given up', async ({
    page,
  }) => {
    test.slow();
    const { open, button, target, tolerance, definition, event, takeBackLast, givenUp } =
      agreedPage(page);
    await open('3.1.2a');
    await button('Agree a target').click();
    await target.send.click();
    await expect(givenUp('Targets').or(takeBackLast('Targets')).first()).toBeVisible();
    await takeBackLast('Targets').click();
    await givenUp('Targets').click();
    for (const [opener, form] of [
      ['Define it anew', definition],
      ['Record what happened', event],
    ] as const) {
      await button(opener).click();
      await form.send.click();
      await expect(form.errors).toBeVisible();
    }
    await button('Agree how it is judged').click();
    await expect(tolerance.words).toContainText('On plan');
    await expectNothingFound(page);
  });
});

test.describe('while the Board decides', () => {
  test.use({ service: 'own-demonstration' });

  test('axe finds nothing on its forms, with their errors, nor on what an owner said', async ({
    page,
  }) => {
    test.slow();
    const board = boardPage(page);
    await board.open();
    await board.changes.click();
    await board.more.click();
    await board.showKnown.click();
    await board.decide.open('PRMS changes live').click();
    await board.decide.form.getByRole('button', { name: 'Record it' }).click();
    await expect(board.decide.form.getByRole('alert')).toBeVisible();
    await page
      .getByRole('button', { name: /^Explain.* Success ratio$/ })
      .first()
      .click();
    await board.explain.form.getByRole('button', { name: 'Record it' }).click();
    await expect(board.explain.form.getByRole('alert')).toBeVisible();
    await expectNothingFound(page);
    await page.getByRole('button', { name: /^Why .*PRMS changes live$/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingFound(page);
  });
});

test.describe('while the plan is changed', () => {
  test.use({ service: 'own-demonstration' });

  test('axe finds nothing on its forms, with their errors and what was just done', async ({
    page,
  }) => {
    test.slow();
    const { open, stateProgress, progress, addEvidence, evidence, toast } = planItemPage(page);
    await open('2.2.2');
    await stateProgress.click();
    await progress.word('On track').check();
    await progress.send.click();
    await expect(progress.errors).toBeVisible();
    await addEvidence('2.2.2/1').click();
    await evidence.send.click();
    await expect(evidence.errors).toBeVisible();
    await expectNothingFound(page);
    await progress.word('Delayed').check();
    await progress.why.fill('Two officers have left.');
    await progress.by.fill('Ottoline Farrowby');
    await progress.send.click();
    await expect(toast('is stated as')).toBeVisible();
    await expectNothingFound(page);
  });
});

test.describe('a service that has just been set up', () => {
  test.use({ service: 'new-service' });

  test('axe finds nothing while there are no figures yet', async ({ page }) => {
    test.slow();
    for (const address of ['/', '/data']) {
      await page.goto(address);
      await expect(frame(page).heading).toBeVisible();
      await expectNothingFound(page);
    }
  });
});
