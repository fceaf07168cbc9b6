/**
 * Real Erlang/OTP nodes for tests: a chat server on ranch and cowboy with open websockets, and RabbitMQ. Everything runs
 * on loopback with names, ports and folders of its own and ends with the test. Needs {@code erl}, {@code erlc} and
 * Debian's {@code rabbitmq-server}, whose compiled ranch and cowboy are used.
 */
@NullMarked
package dev.segue.testkit.otp;

import org.jspecify.annotations.NullMarked;
