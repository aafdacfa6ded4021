import { expect } from '@playwright/test';
import { agreedPage } from '../pages/agreed-page.ts';
import { measurePage } from '../pages/measure-page.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

test('a target is agreed, seen on the page of the measure, and undone', async ({ page }) => {
  const agreed = agreedPage(page);
  await measurePage(page).open('3.1.2a');
  await page.getByRole('link', { name: 'What is agreed' }).first().click();
  await expect(agreed.heading).toHaveText('What is agreed: EDI online training completion');
  await expect(agreed.heading).toBeFocused();
  await agreed.button('Agree a target').click();
  const { target } = agreed;
  await expect(target.field('Target, in %')).toHaveValue('90');
  await target.field('Target, in %').fill('95');
  await target.field('To be reached by').fill('2025-03-31');
  await target.choice('The service proposes it').check();
  await target.send.click();
  await expect(agreed.toast('The target from January 2025 is agreed.')).toBeVisible();
  await expect(agreed.button('Agree a target')).toBeFocused();
  await expect(agreed.entries('Targets').first()).toContainText(/January 2025.*In force.*95%/s);
  await expect(agreed.entries('Targets').nth(1)).toContainText(/April 2022.*Earlier.*90%/s);
  await agreed.undo.click();
  await expect(agreed.toast('what held before it holds again')).toBeVisible();
  await expect(agreed.entries('Targets').first()).toContainText(/April 2022.*In force.*90%/s);
  await agreed.givenUp('Targets').click();
  await expect(agreed.section('Targets')).toContainText(
    /95%.*Entered on 15 January 2025, taken back on 15 January 2025/s,
  );
});

test('what is missing is said first, and nothing typed is lost', async ({ page }) => {
  const { open, button, target, entries } = agreedPage(page);
  await open('2.2.2c');
  await button('Agree a target').click();
  await target.field('Target, as a ratio').fill('about one');
  await target.field('Where the baseline comes from').fill('Protection records');
  await target.send.click();
  await expect(target.errors).toBeFocused();
  await expect(target.errors.getByRole('link')).toHaveText([
    'Enter the target as a number, such as 95',
    'Enter the baseline as a number, such as 42',
    'Select the month of the baseline',
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await target.errors.getByRole('link').first().click();
  await expect(target.field('Target, as a ratio')).toBeFocused();
  await expect(target.field('Target, as a ratio')).toHaveValue('about one');
  await target.field('Target, as a ratio').fill('1.5');
  await target.field('Baseline, as a ratio').fill('1.2');
  await target.field('Month of the baseline').selectOption('2024-03');
  await target.send.click();
  await expect(entries('Targets').first()).toContainText('1.5; it stood at 1.20 in March 2024');
});

test('what somebody else agreed meanwhile is said before it is written over', async ({
  page,
  otherPage,
  trouble,
}) => {
  trouble.expect(/409/);
  const [mine, theirs] = [agreedPage(page), agreedPage(otherPage)];
  await mine.open('3.1.2a');
  await mine.button('Agree a target').click();
  await mine.target.field('Target, in %').fill('95');
  await theirs.open('3.1.2a');
  await theirs.button('Agree a target').click();
  await theirs.target.field('Target, in %').fill('93');
  await theirs.target.send.click();
  await expect(theirs.entries('Targets').first()).toContainText('93%');
  await mine.target.send.click();
  await expect(mine.target.errors).toContainText('Somebody changed the target meanwhile');
  await expect(mine.target.field('Target, in %')).toHaveValue('95');
  await expect(mine.entries('Targets').first()).toContainText('93%');
  await mine.target.send.click();
  await expect(mine.entries('Targets').first()).toContainText('95%');
});

test('how it is judged is chosen with the words that pages will say, and taken back', async ({
  page,
}) => {
  const agreed = agreedPage(page);
  const { tolerance, entries, takeBackLast, toast, undo } = agreed;
  await agreed.open('3.1.2a');
  await agreed.button('Agree how it is judged').click();
  await expect(tolerance.words).toContainText('On plan from 90%, near plan from 80%');
  await tolerance.choice('Inside a band').check();
  await expect(tolerance.words).toBeEmpty();
  await tolerance.field('Lower end').fill('90');
  await tolerance.field('Upper end').fill('80');
  await tolerance.send.click();
  await expect(tolerance.errors).toContainText('The lower end of the band must be under');
  await tolerance.field('Upper end').fill('99');
  await expect(tolerance.words).toContainText('On plan from 90% to 99%, near plan outside');
  await tolerance.send.click();
  await expect(entries('How it is judged').first()).toContainText('90% to 99%');
  await takeBackLast('How it is judged').click();
  await expect(toast('The change is taken back')).toBeVisible();
  await expect(entries('How it is judged').first()).toContainText('On plan from 90%, near plan');
  await undo.last().click();
  await expect(toast('made once more')).toBeVisible();
  await expect(entries('How it is judged').first()).toContainText('90% to 99%');
});

for (const kind of [
  'By levels',
  'By what is missing to the target',
  'By what is expected by now',
  'By its move from the baseline',
  'Never falling back',
  'Better than the last time',
  'By its day',
]) {
  test(`a measure can be judged ${kind.toLowerCase()}`, async ({ page }) => {
    const { open, button, tolerance, toast } = agreedPage(page);
    await open('3.1.2a');
    await button('Agree how it is judged').click();
    await tolerance.choice(kind).check();
    const numbers = tolerance.form.getByRole('textbox');
    const count = await numbers.count();
    for (let place = 0; place < count; place += 1) {
      await numbers.nth(place).fill(place === 0 ? '90' : '10');
    }
    await expect(tolerance.words).toContainText('On plan');
    await tolerance.send.click();
    await expect(toast('is agreed')).toBeVisible();
  });
}

test('a new definition breaks the line of the measure from its month on, and is undone', async ({
  page,
}) => {
  const agreed = agreedPage(page);
  const { definition, entries } = agreed;
  await agreed.open('1.1.2a');
  await agreed.button('Define it anew').click();
  await definition.send.click();
  await expect(definition.errors.getByRole('link')).toHaveText(['Enter why it changes']);
  await definition.field('It holds from').selectOption('2024-07');
  await definition.field('What is counted').fill('Referrals whose first action came within a week');
  await definition.field('Why it changes').fill('one threshold for all levels is easier to keep');
  await definition.send.click();
  await expect(agreed.toast('The definition from July 2024 is agreed.')).toBeVisible();
  await expect(entries('Definition').first()).toContainText(
    /July 2024.*In force.*Version.*2.*What is counted/s,
  );
  await page.getByRole('link', { name: '1.1.2a' }).first().click();
  const measure = measurePage(page);
  await expect(measure.sentence).toContainText('It is counted otherwise since July 2024');
  await expect(measure.fact('New definition')).toContainText('within a week');
  await expect(measure.fact('A year before')).toHaveCount(0);
  await agreed.undo.click();
  await expect(measure.fact('New definition')).toHaveCount(0);
  await expect(measure.sentence).toContainText('Better since January 2024');
});

test('a step change names its action, begins new limits, and goes with its name', async ({
  page,
}) => {
  const agreed = agreedPage(page);
  const { event, entries, section } = agreed;
  await agreed.open('3.2.6a');
  await agreed.button('Record what happened').click();
  await event.choice('A step change').check();
  await event.field('Month').selectOption('2024-03');
  await event.field('Short name').fill('121 form online');
  await event.field('Reason').fill('managers keep 121s where they book leave');
  await event.send.click();
  await expect(event.errors).toContainText('Select the action that the step change comes from');
  await event.field('Action it comes from').selectOption('3.2.6');
  await event.send.click();
  await expect(agreed.toast('"121 form online" is recorded.')).toBeVisible();
  await page.getByRole('link', { name: '3.2.6a' }).first().click();
  await expect(measurePage(page).sentence).toContainText(
    'Better since March 2024 (121 form online:',
  );
  await page.getByRole('link', { name: 'What is agreed' }).first().click();
  await section('What happened to it')
    .getByRole('button', { name: 'Take back 121 form online' })
    .click();
  await expect(agreed.toast('"121 form online" is taken back.')).toBeVisible();
  await expect(entries('What happened to it').filter({ hasText: '121 form online' })).toHaveCount(
    0,
  );
  await agreed.undo.last().click();
  await expect(entries('What happened to it').filter({ hasText: '121 form online' })).toHaveCount(
    1,
  );
});

test('another target of the same year asks for the reason and stands beside the first', async ({
  page,
}) => {
  const { open, button, yearTarget, entries, givenUp } = agreedPage(page);
  await open('2.2.2a');
  await button('Agree a target of a year').click();
  await yearTarget.field('Target of the whole year').fill('900');
  await yearTarget.field('Agreed on').fill('2025-01-10');
  await yearTarget.send.click();
  await expect(yearTarget.errors).toContainText('Enter why it takes the place');
  await yearTarget.field('Why it takes the place').fill('two officers left in autumn');
  await yearTarget.send.click();
  await expect(entries('Targets of the years').first()).toContainText(
    /2024 to 2025.*In force.*900 audits, agreed on 10 January 2025: two officers left/s,
  );
  await expect(givenUp('Targets of the years')).toBeVisible();
});

test('everything is done with the keys, and the focus is where it is looked for', async ({
  page,
}) => {
  const { open, button, target, toast } = agreedPage(page);
  await open('3.1.2a');
  await button('Agree a target').focus();
  await page.keyboard.press('Enter');
  await expect(target.form.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(target.field('It holds from')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('92');
  await page.keyboard.press('Enter');
  await expect(toast('is agreed')).toBeVisible();
  await expect(button('Agree a target')).toBeFocused();
  await page.keyboard.press('Enter');
  await target.cancel.focus();
  await page.keyboard.press('Enter');
  await expect(button('Agree a target')).toBeFocused();
});

test('a past day shows what was agreed by then, and is not changed', async ({ page }) => {
  const { open, entries, button, section } = agreedPage(page);
  await open('2.3.2b', '?known=2024-03-20');
  await expect(page.getByText('As known on 20 March 2024')).toBeVisible();
  await expect(entries('Definition')).toHaveCount(1);
  await expect(section('What happened to it')).toContainText('Nothing has been recorded.');
  await expect(button('Define it anew')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(entries('Definition')).toHaveCount(2);
});

test('it fits a phone with a form open, and prints without what can be pressed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, button, definition, heading } = agreedPage(page);
  await open('2.3.2b');
  await button('Define it anew').click();
  await expect(definition.field('Why it changes')).toBeVisible();
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await definition.cancel.click();
  await page.emulateMedia({ media: 'print' });
  await expect(heading).toBeVisible();
  expect(await overflow()).toBe(0);
  await expect(button('Define it anew')).toBeHidden();
});

test('an address of a measure that there is not says so', async ({ page, trouble }) => {
  trouble.expect(/404/);
  await agreedPage(page).open('9.9.9z');
  await expect(page.getByText('There is no measure called "9.9.9z".')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Show all measures' })).toBeVisible();
});
