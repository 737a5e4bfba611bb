### The company on its papers: settings, pictures, and why one is not taken.

## Settings

letterhead-address = Address
letterhead-law = What letters have to state
letterhead-signing = Signature
letterhead-look = Logo and colour
letterhead-website = Website
letterhead-management = Management
letterhead-management-hint = Names, separated by commas
letterhead-court = Court of registration
letterhead-register-number = Register number
letterhead-vat-id = VAT id
letterhead-signer-name = Signs letters
letterhead-signer-hint = If empty, whoever looks after the contract signs.
letterhead-signer-role = Role
letterhead-accent = Colour
letterhead-accent-hint = For the date that can still be acted on. Empty: petrol.
letterhead-accent-take = Use { $colour }
letterhead-logo = Logo
letterhead-logo-none = No logo yet
letterhead-logo-hint = PNG, JPEG or SVG, up to 2 MB. SVG stays sharp at any size.
letterhead-logo-choose = Choose logo …
letterhead-logo-replace = Replace …
letterhead-logo-remove = Remove
letterhead-logo-remove-label = Remove logo
letterhead-logo-replace-label = Replace logo
letterhead-name-beside-logo = Name beside the logo
letterhead-signature = Signature as a picture
letterhead-signature-none = No signature yet
letterhead-signature-hint = On white or transparent. Stands above the name of who signs.
letterhead-signature-choose = Choose signature …
letterhead-signature-remove-label = Remove signature
letterhead-signature-replace-label = Replace signature
letterhead-preview = Letterhead
letterhead-preview-text = As papers will show it
letterhead-preview-sheet = Sheet
letterhead-preview-letter = Letter
letterhead-preview-description = Preview of the top and foot of a paper
letterhead-done-logo = Logo stored
letterhead-done-logo-removed = Logo removed
letterhead-done-signature = Signature stored
letterhead-done-signature-removed = Signature removed
letterhead-dialog-logo = Choose logo
letterhead-dialog-signature = Choose signature
letterhead-dialog-filter = Pictures

## A sample in the preview

letterhead-sample-heading = Example Trading Ltd.
letterhead-sample-subheading = Support contract SV-0000, level Premium
letterhead-sample-subject = Your support contract begins on 1 March 2027
letterhead-sample-text = This is how the text of a letter begins under your letterhead.
letterhead-sample-street = Example Street 1
letterhead-sample-place = 12345 Sampletown

## On letters

letterhead-managed-by = Management: { $names }
letterhead-vat = VAT id { $number }

letterhead-picture = { $name }, { $kilobytes } KB

## Why a picture or a colour is not taken

problem-picture-bytes = { $field }: the file is larger than { $max } MB.
problem-picture-pixels = { $field }: { $width } × { $height } pixels are too many; { $max } megapixels are the most.
problem-picture-format = { $field }: the file is neither PNG nor JPEG nor SVG.
problem-picture-broken = { $field }: the file is damaged or incomplete.
problem-picture-forbidden = { $field }: the drawing contains “{ $what }”. Papers take in nothing that runs or is fetched from elsewhere.
problem-picture-unsupported = { $field }: the drawing contains { $part }, which papers cannot draw.
problem-picture-complicated = { $field }: the drawing is too complicated.
problem-picture-invisible = { $field }: nothing of the picture can be seen on white paper.
problem-picture-smaller = Save it smaller. 1,200 pixels are wide enough.
problem-picture-save-again = Save the picture again as PNG or SVG.
problem-picture-plain = Save it as plain SVG with text turned into paths, or as PNG.
problem-picture-dark = Take the version for light backgrounds.
problem-no-colour = { $field } is no colour, such as #0A5A63.
problem-colour-too-light = { $field } is too light to be read on white paper.
problem-colour-nearest = The nearest that can be read is { $colour }.
picture-part-text = text
picture-part-image = a picture
picture-part-filter = a filter
picture-part-mask = a mask
picture-part-pattern = a pattern
picture-part-marker = arrowheads
picture-part-blend = blended layers

## Names of fields

field-name-website = Website
field-name-management = Management
field-name-court = Court of registration
field-name-register-number = Register number
field-name-signer-name = Signs letters
field-name-signer-role = Role
field-name-accent = Colour
field-name-logo = Logo
field-name-signature = Signature
field-name-is-name-beside-logo = Name beside the logo
