/// The book's title, as every page bears it.
let bookTitle = "Understanding LSTM networks in Swift"

/// The shell around a page's contents: one file, no script, nothing fetched.
func htmlPage(title: String, body: String) -> String {
  """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>\(title.htmlEscaped)</title>
  <style>
  \(PageStyle.css)
  </style>
  </head>
  <body>
  \(body)
  </body>
  </html>

  """
}
