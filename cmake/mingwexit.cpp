// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// MinGW-w64 10, seen in one of four ends of the program: ExitProcess() kills the other threads, one of them may hold
// the lock of thread-local keys, and libstdc++, which is told last, deletes its key and waits for that lock for ever.
// So a program that ends does all that exit() does, and then goes without telling the libraries.

#include <cstdlib>
#include <process.h>
#include <windows.h>

extern "C" [[noreturn]] void __wrap_exit(int code); // NOLINT(bugprone-reserved-identifier): the linker's word

extern "C" void __wrap_exit(int code)
{
    ::_cexit(); // destructors of static objects, and what streams still hold
    ::TerminateProcess(::GetCurrentProcess(), UINT(code));
    std::abort();
}
