"""Words of the web: how what a page adds to its story begins, how addresses end, where people post."""

from __future__ import annotations

from newsparse.lexicons._words import words

__all__ = ["DOMAIN_ENDINGS", "PAGE_FURNITURE", "PLATFORMS"]

DOMAIN_ENDINGS = words("""
    # of addresses as they stand in running text, without the full stop: gannetpost.com
    app
    au
    biz
    ca
    co
    com
    edu
    eu
    gov
    ie
    in
    info
    io
    ke
    me
    net
    news
    ng
    nz
    org
    tv
    uk
    us
    za
""")

PAGE_FURNITURE = words("""
    # how such lines begin, in lower case and without the colon
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

PLATFORMS = words("""
    # where people post what they say, in lower case
    bluesky
    facebook
    instagram
    linkedin
    mastodon
    reddit
    snapchat
    telegram
    threads
    tiktok
    truth social
    twitter
    weibo
    whatsapp
    x
    youtube
""")
