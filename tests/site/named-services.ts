/** What people come for most, each held against the words of its source: the quick run builds them too. */
export const NAMED_SERVICES = {
  'registering a birth': '1.001193',
  'registering a marriage': '1.000894',
  'temporary residence': '1.004194',
  'renewing a driving licence': '3.000347',
  'opening a household business': '1.001612',
  'opening a company of one member': '2.001583',
  'opening a company of two members or more': '2.001199',
  'a work permit': '1.014199',
  'unemployment benefit': '1.014748',
  'a building permit for a house': '1.013225',
  'changing the use of land or its holder': '1.013831',
  'a home bought in a project': '1.012787',
  'a criminal record': '3.000333',
  'an imported shipment': '1.006440',
  'closing a company': '2.002023',
} as const;
