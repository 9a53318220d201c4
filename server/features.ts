import 'reflect-metadata'
import { CaseResolver } from './case/case.resolver.ts'
import { facetCountReader } from './case/case.facets.ts'
import { caseReader, sourceReader } from './case/case.reader.ts'
import { Case, CaseMunicipality, CaseObstacle, CaseTheme, Source } from './case/case.table.ts'
import { CaseTraits } from './case/traits.table.ts'
import { challengeReader } from './challenge/challenge.reader.ts'
import { ChallengeResolver } from './challenge/challenge.resolver.ts'
import { Challenge } from './challenge/challenge.table.ts'
import { contactReader } from './contact/contact.reader.ts'
import { Contact } from './contact/contact.table.ts'
import { explorationMethodReader, explorationReader } from './exploration/exploration.reader.ts'
import { ExplorationResolver } from './exploration/exploration.resolver.ts'
import { Exploration, ExplorationMethod } from './exploration/exploration.table.ts'
import type { Reader } from './graphql/reader.ts'
import { improvementReader } from './improvement/improvement.reader.ts'
import { ImprovementResolver } from './improvement/improvement.resolver.ts'
import { Improvement, ImprovementSolution } from './improvement/improvement.table.ts'
import { insightReader } from './insight/insight.reader.ts'
import { InsightResolver } from './insight/insight.resolver.ts'
import { Insight, InsightChallenge, InsightExploration } from './insight/insight.table.ts'
import { KnowledgeResolver } from './knowledge/knowledge.resolver.ts'
import { Knowledge } from './knowledge/knowledge.table.ts'
import { materialReader } from './material/material.reader.ts'
import { Material } from './material/material.table.ts'
import { MessageResolver } from './message/message.resolver.ts'
import { Message } from './message/message.table.ts'
import { countyReader, municipalityGroupReader, municipalityReader } from './municipality/municipality.reader.ts'
import { MunicipalityResolver } from './municipality/municipality.resolver.ts'
import { County, Municipality, MunicipalityGroup } from './municipality/municipality.table.ts'
import { networkReader, processStepReader } from './network/network.reader.ts'
import { NetworkResolver } from './network/network.resolver.ts'
import { Network, NetworkMember, ProcessStep } from './network/network.table.ts'
import { publicationReader } from './publication/publication.reader.ts'
import { PublicationResolver } from './publication/publication.resolver.ts'
import { Publication } from './publication/publication.table.ts'
import { questionReader } from './question/question.reader.ts'
import { QuestionResolver } from './question/question.resolver.ts'
import { Question } from './question/question.table.ts'
import { reuseReader } from './reuse/reuse.reader.ts'
import { ReuseResolver } from './reuse/reuse.resolver.ts'
import { Reuse } from './reuse/reuse.table.ts'
import { revisionReader } from './revision/revision.reader.ts'
import { Revision } from './revision/revision.table.ts'
import { SearchResolver, SuggestionResolver } from './search/search.resolver.ts'
import { seminarReader, videoCueReader, videoReader, videoSegmentReader } from './seminar/seminar.reader.ts'
import { SeminarResolver } from './seminar/seminar.resolver.ts'
import { SegmentSubject, Seminar, Video, VideoCue, VideoSegment } from './seminar/seminar.table.ts'
import {
  relatedCaseReader,
  relatedSolutionReader,
  sharedFactReader,
  similarChallengeReader,
} from './similar/related.reader.ts'
import { similarMunicipalityReader } from './similar/similarMunicipality.reader.ts'
import { solutionReader, solutionTestReader } from './solution/solution.reader.ts'
import { SolutionResolver } from './solution/solution.resolver.ts'
import { Solution, SolutionInsight, SolutionTest } from './solution/solution.table.ts'
import { obstacleReader, themeReader } from './theme/theme.reader.ts'
import { ThemeResolver } from './theme/theme.resolver.ts'
import { Obstacle, Theme } from './theme/theme.table.ts'
import { NodeResolver } from './tombstone/node.resolver.ts'
import { tombstoneReader } from './tombstone/tombstone.reader.ts'
import { FormerSlug, Tombstone } from './tombstone/tombstone.table.ts'

/** Every table; migrations are made from these. */
export const tables = [
  ...[County, MunicipalityGroup, Municipality, Theme, Obstacle, Network, ProcessStep, NetworkMember],
  ...[Case, CaseMunicipality, CaseTheme, CaseObstacle, CaseTraits, Source, Challenge, ExplorationMethod, Exploration],
  ...[Insight, InsightChallenge, InsightExploration, Solution, SolutionInsight, SolutionTest],
  ...[Improvement, ImprovementSolution, Reuse, Seminar, Video, VideoCue, VideoSegment, SegmentSubject, Question],
  ...[Publication, Material, Contact, Revision, Tombstone, FormerSlug, Knowledge, Message],
]

/** Everything that answers a root field. */
export const resolvers = [
  ...[NodeResolver, KnowledgeResolver, CaseResolver, ChallengeResolver, ExplorationResolver, InsightResolver],
  ...[SolutionResolver, ImprovementResolver, ReuseResolver, MunicipalityResolver, ThemeResolver, NetworkResolver],
  ...[SeminarResolver, PublicationResolver, QuestionResolver, MessageResolver, SearchResolver, SuggestionResolver],
] as const

/** How each type is read, by the prefix of its ids. */
export const readersByKind: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['case', caseReader],
  ['source', sourceReader],
  ['challenge', challengeReader],
  ['method', explorationMethodReader],
  ['exploration', explorationReader],
  ['insight', insightReader],
  ['solution', solutionReader],
  ['test', solutionTestReader],
  ['improvement', improvementReader],
  ['reuse', reuseReader],
  ['municipality', municipalityReader],
  ['county', countyReader],
  ['group', municipalityGroupReader],
  ['theme', themeReader],
  ['obstacle', obstacleReader],
  ['network', networkReader],
  ['step', processStepReader],
  ['material', materialReader],
  ['seminar', seminarReader],
  ['video', videoReader],
  ['cue', videoCueReader],
  ['segment', videoSegmentReader],
  ['publication', publicationReader],
  ['question', questionReader],
  ['contact', contactReader],
  ['revision', revisionReader],
])

/** What no id leads to. */
const withoutId = [
  ...[tombstoneReader, facetCountReader, sharedFactReader, relatedCaseReader, relatedSolutionReader],
  ...[similarChallengeReader, similarMunicipalityReader],
]

export const readers: readonly Reader[] = [...readersByKind.values(), ...withoutId]
