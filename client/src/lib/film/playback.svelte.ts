/** What can be done with a player once it is there. */
export interface Controls {
  seek(seconds: number): void
  play(): void
  focus(): void
}

/** One film being watched: where it is, shared by player, chapters and text. */
export class Playback {
  /** Seconds from the start of the film. */
  time = $state(0)
  isPlaying = $state(false)
  /** The reader has asked for the film: only then its player is fetched. */
  isWanted = $state(false)
  /** Where a stretch named in the address ends; playing stops there once. */
  until: number | null = null
  #controls: Controls | null = null

  /** Stands at a point without playing. */
  goTo(seconds: number, until: number | null = null): void {
    this.time = seconds
    this.until = until
    this.#controls?.seek(seconds)
  }

  /** Plays from a point, and first fetches the player if it is not there. */
  playFrom(seconds: number): void {
    this.goTo(seconds)
    this.play()
  }

  play(): void {
    this.isWanted = true
    this.#controls?.play()
  }

  /** The player is there and can play: what was asked meanwhile is done. */
  attach(controls: Controls): void {
    this.#controls = controls
    controls.seek(this.time)
    controls.play()
  }

  detach(): void {
    this.#controls = null
    this.isPlaying = false
  }

  /** The player tells where it is. */
  moved(seconds: number): boolean {
    this.time = seconds
    if (this.until === null || seconds < this.until) return false
    this.until = null
    return true
  }
}

/** The last of these stretches that has begun; -1 before the first. They are in order of time. */
export function begunAt(stretches: readonly { startSeconds: number }[], seconds: number): number {
  return stretches.findLastIndex(({ startSeconds }) => startSeconds <= seconds + 0.05)
}
