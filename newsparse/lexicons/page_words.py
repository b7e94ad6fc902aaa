"""How lines begin that a page has around its story: links, captions, advertising; in lower case, without the colon."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["PAGE_FURNITURE"]

PAGE_FURNITURE = words("""
    # links to other stories
    also read
    click here
    don't miss
    more on this story
    more on this topic
    read also
    read more
    read next
    recommended
    related
    related articles
    related stories
    see also

    # captions and credits
    image
    image caption
    image credit
    image source
    images
    media caption
    photo
    photo credit
    photograph
    photos
    picture

    # what interrupts
    advertisement
    article continues after advertisement
    article continues below
    scroll down
    skip advertisement
    story continues below
    story continues below advertisement

    # asking for something
    follow us
    listen
    share this
    sign up
    subscribe
    watch
""")
