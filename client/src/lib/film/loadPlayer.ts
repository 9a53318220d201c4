import 'vidstack/player/styles/base.css'
import { defineCustomElement, MediaCaptionsElement, MediaPlayerElement, MediaProviderElement } from 'vidstack/elements'

// Of the library only what plays, goes full screen and shows captions: the controls are ours.
for (const element of [MediaPlayerElement, MediaProviderElement, MediaCaptionsElement]) defineCustomElement(element)

export type { MediaPlayerElement }
