export const map = {
  keys: 'Pilarna flyttar mellan platserna på kartan, Page Up och Page Down går igenom alla från norr till söder, Enter öppnar och Tabb lämnar kartan. Samma uppgifter finns i listan bredvid.',
  hint: 'Pilar flyttar mellan kommuner på kartan. Listan följer med.',
  sized: 'Störst symbol: flest tester',
}
