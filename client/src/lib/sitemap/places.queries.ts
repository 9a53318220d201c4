import { graphql } from '#lib/graphql/graphql.ts'

/** Where every thing of a kind is, a hundred at a time. */
export const places = {
  cases: graphql(`
    query AllCases($after: String) {
      page: cases(first: 100, after: $after) {
        nodes {
          id
          slug
          changedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  solutions: graphql(`
    query AllSolutions($after: String) {
      page: solutions(first: 100, after: $after) {
        nodes {
          id
          slug
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  challenges: graphql(`
    query AllChallenges($after: String) {
      page: challenges(first: 100, after: $after) {
        nodes {
          id
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  explorations: graphql(`
    query AllExplorations($after: String) {
      page: explorations(first: 100, after: $after) {
        nodes {
          id
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  insights: graphql(`
    query AllInsights($after: String) {
      page: insights(first: 100, after: $after) {
        nodes {
          id
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  tests: graphql(`
    query AllSolutionTests($after: String) {
      page: solutionTests(first: 100, after: $after) {
        nodes {
          id
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  improvements: graphql(`
    query AllImprovements($after: String) {
      page: improvements(first: 100, after: $after) {
        nodes {
          id
          case {
            id
            changedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  methods: graphql(`
    query AllExplorationMethods($after: String) {
      page: explorationMethods(first: 100, after: $after) {
        nodes {
          id
          slug
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  municipalities: graphql(`
    query AllMunicipalities($after: String) {
      page: municipalities(first: 100, after: $after) {
        nodes {
          id
          code
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  networks: graphql(`
    query AllNetworks($after: String) {
      page: networks(first: 100, after: $after) {
        nodes {
          id
          slug
          publishedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  seminars: graphql(`
    query AllSeminars($after: String) {
      page: seminars(first: 100, after: $after) {
        nodes {
          id
          slug
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  films: graphql(`
    query AllVideos($after: String) {
      page: videos(first: 100, after: $after) {
        nodes {
          id
          slug
          publishedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
  themes: graphql(`
    query AllThemes($after: String) {
      page: themes(first: 100, after: $after) {
        nodes {
          id
          code
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `),
}

/** How many there are of each kind; the obstacles are so few that they come whole. */
export const PlaceCounts = graphql(`
  query PlaceCounts {
    cases(first: 1) {
      totalCount
    }
    solutions(first: 1) {
      totalCount
    }
    challenges(first: 1) {
      totalCount
    }
    explorations(first: 1) {
      totalCount
    }
    insights(first: 1) {
      totalCount
    }
    tests: solutionTests(first: 1) {
      totalCount
    }
    improvements(first: 1) {
      totalCount
    }
    methods: explorationMethods(first: 1) {
      totalCount
    }
    municipalities(first: 1) {
      totalCount
    }
    networks(first: 1) {
      totalCount
    }
    seminars(first: 1) {
      totalCount
    }
    films: videos(first: 1) {
      totalCount
    }
    themes(first: 1) {
      totalCount
    }
    obstacles {
      id
      code
    }
  }
`)
