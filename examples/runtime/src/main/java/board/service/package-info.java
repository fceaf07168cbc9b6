/** The service: who subscribes over TCP gets notices; an administrator talks to it over HTTP. It knows nothing of Segue. */
@NullMarked
package board.service;

import org.jspecify.annotations.NullMarked;
