/// What the screens show: records that templates print, made from what a case answers.
///
/// Nothing here knows of the server. Words of documents stay text: only templates make markup, and
/// they escape. Start reading at [org.attest.web.screens.LedgerScreen].
@NullMarked
package org.attest.web.screens;

import org.jspecify.annotations.NullMarked;
