/** Takes the need a person comes from along to the ladder, where the tool does not follow the link in place. */
if (document.querySelector('.from:target'))
  for (const option of document.querySelectorAll<HTMLAnchorElement>('[data-tool="contact"] .opts a'))
    option.hash = location.hash;
