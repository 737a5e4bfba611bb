### The frame of the guide; its pages are files beside the window.

guide-title = Guide
guide-pages = Pages of the guide
guide-search = Search the guide
guide-none = No page holds this. Try another word.
guide-found =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
guide-leave = Back to work
guide-next = Next: { $title }
guide-group-begin = To begin
guide-group-daily = Every day
guide-group-lists = Lists and figures
guide-group-house = Yours and the company’s
guide-group-knowledge = To look up

action-guide = Guide
    .help = Opens the page that belongs to this screen; no network needed.
